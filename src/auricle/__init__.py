"""Which representation of sound suits my recordings and my network best, and by how much?"""

__version__ = "0.1.0"
