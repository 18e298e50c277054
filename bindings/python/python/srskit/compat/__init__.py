"""The interfaces of other libraries, on top of srskit."""
