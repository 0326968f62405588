error-try-again = ‮Try again‬
error-start = ‮Go to the start page‬
