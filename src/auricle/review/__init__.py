"""Review of labels: which recordings to listen to again, a local page for it, labels written back."""
