"""`auricle review`: a local page for the labels that most ask to be heard."""

from __future__ import annotations

import argparse
from typing import Any


def add(commands: Any) -> None:
    """Name the options."""
    review = commands.add_parser(
        "review", help="listen to the recordings whose labels would help most, and mend them"
    )
    review.add_argument("run_folder", metavar="RUN_OR_MODEL", help="a finished run, or its model")
    review.add_argument(
        "--recordings",
        metavar="FOLDER",
        help="where the recordings are now, if they have moved (default: where they were)",
    )
    review.add_argument(
        "--port", type=int, default=0, help="of the page on this machine (default 0: a free one)"
    )
    review.add_argument(
        "--most", type=int, default=100, help="recordings in the queue at most (default 100)"
    )
    review.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Serve the page until Ctrl-C."""
    from auricle import api
    from auricle.printing import printable

    server = api.review(
        options.run_folder, recordings=options.recordings, port=options.port, most=options.most
    )
    review = server.review
    print(
        printable(f"{len(review.items)} recordings to listen to; labels go to {review.labels.path}")
    )
    print(f"open {server.url}  (Ctrl-C ends; every label is written at once)", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print(printable(f"compare with the labels as they are now: {review.labels.command()}"))
    finally:
        server.server_close()
