preferences-title = 偏好设置
preferences-automatic = 与浏览器相同
preferences-language-hint = 邮件也会使用此语言。
preferences-zone-hint = 日期和时间按此时区显示。
