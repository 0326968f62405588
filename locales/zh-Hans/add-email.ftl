add-email-lead = 此处的账户需要经过确认的邮箱。我们会向您发送链接，打开后即可登录。
add-email-other = 登录其他账户
