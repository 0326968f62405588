field-login = 邮箱或用户名
field-password = 密码
field-current-password = 当前密码
field-new-password = 新密码
field-account-password = 您的密码
field-email = 邮箱
field-email-optional = 邮箱（选填）
field-username = 用户名
field-new-email = 新邮箱
field-email-code = 邮件中的验证码
field-title = 标题
field-notes = 备注
field-status = 状态
field-first-name = 名
field-last-name = 姓
field-language = 语言
field-time-zone = 时区
new-password-hint = 至少 { $min } 个字符。用几个互不相关的词效果很好。
code-hint = 8 个字符，{ $life }后过期。
fault-too-short = 请至少使用 { $min } 个字符。
fault-too-long = 请最多使用 { $max } 个字符。
fault-not-an-address = 请输入完整的邮箱，例如 ada@example.com。
fault-bad-character-or-space = 请删除空格和不可见字符。
fault-bad-character = 请删除不可见字符。
fault-taken = 已有账户使用此邮箱或用户名。
fault-common-password = 此密码过于常见。请换一个。
fault-breached = 此密码曾出现在数据泄露中。请换一个。
fault-same-as-login = 密码不能与邮箱或用户名相同。
fault-known-words = 去掉您和我们的名称后，此密码不足 { $min } 个字符。请换一个。
fault-wrong-password = 这不是您当前的密码。
fault-not-offered = { $field ->
    [status] 请从列表中选择状态。
    [language] 请从列表中选择语言。
    [time_zone] 请从列表中选择时区。
   *[other] 请从列表中选择。
}
fault-not-the-words = 请输入这两个词：{ $words }。
fault-same-address = 这已经是您的邮箱。
fault-not-a-username = 请选择用户名，而不是邮箱。
fault-other-address = 请只填写一个邮箱。
fault-required = { $field ->
    [login] 请输入邮箱或用户名。
    [password] 请输入密码。
    [current_password] 请输入当前密码。
    [new_password] 请输入新密码。
    [email] 请输入邮箱。
    [code] 请输入验证码。
    [title] 请输入标题。
    [status] 请选择状态。
    [first_name] 请输入名。
    [last_name] 请输入姓。
    [words] 请输入这些词。
   *[other] 此项必填。
}
fault-wrong-code = 验证码不正确。请检查后重试，或重新获取。
field-caps-lock = 大写锁定已开启。
