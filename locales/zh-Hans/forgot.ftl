forgot-title = 忘记密码？
forgot-no-mail = 本站无法发送邮件。请联系管理员重置密码。
forgot-back = 返回登录
forgot-lead = 请输入邮箱或用户名。我们会通过邮件向您发送重置密码的链接。
forgot-button = 发送链接
