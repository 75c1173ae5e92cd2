// The desk of the tests.
