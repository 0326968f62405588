sign-up-title = 创建您的账户
sign-up-button = 创建账户
sign-up-have = 已有账户？
sign-up-terms = 创建账户即表示您同意我们的{ $terms }。
sign-up-terms-name = 服务条款
sign-up-privacy = 我们如何处理您的数据，请参阅我们的{ $privacy }。
sign-up-privacy-name = 隐私政策
