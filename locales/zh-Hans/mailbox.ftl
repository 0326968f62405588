mailbox-title = 收件箱
mailbox-lead = 在设置 SMTP_URL 之前，邮件会存放在这里。
mailbox-empty = 还没有邮件。
mailbox-html = 单独打开
mailbox-text = 纯文本
mailbox-sent = 发送至 { $address }，{ $moment }
mailbox-open = （开发：打开收件箱）
