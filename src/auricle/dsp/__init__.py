"""Pure tensor functions: any leading dimensions, no state, differentiable."""
