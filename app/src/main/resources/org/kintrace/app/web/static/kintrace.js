// Everything works without this file; what stands here only makes it quicker.
