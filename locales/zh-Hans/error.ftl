error-try-again = 重试
error-start = 前往首页
