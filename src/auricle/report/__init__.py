"""Pure functions of a run folder: the page, the terminal tables, two runs side by side, and `show`.

Nothing here computes a result; it only words and draws what the run folder holds. Jinja2 and
matplotlib are imported where they are used, so that the terminal tables need neither.
"""
