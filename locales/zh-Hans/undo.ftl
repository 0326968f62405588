undo-title = 找回您的账户
undo-button = 恢复我的邮箱
undo-lead = 我们会将 { $address } 恢复为您的邮箱，并让所有人退出登录。
undo-spent = 此链接在 { $life }内可使用一次。如果为时已晚，请重置密码或联系支持人员。
