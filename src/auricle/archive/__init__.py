"""A model over an archive of any size: from folders and fsspec addresses into two Parquet tables.

The files are sorted and cut into shards. A shard's rows are written, whole or not at all, into a
folder beside the tables, under a name that follows from the model and from the files in it; so a run
that was killed goes on, and one that is repeated takes only what is new. The tables are put together
from the shards in the order of the files: the same files and model give the same bytes, however often
a run was stopped and however many files are computed at once.
"""

from auricle.archive.run import Summary, predict

__all__ = ["Summary", "predict"]
