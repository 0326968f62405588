not-found-title = 页面未找到
