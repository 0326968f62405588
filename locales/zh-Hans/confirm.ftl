confirm-cancel = 取消
