brand-title = 您的品牌
brand-lead = 以您的名称和颜色呈现的每个页面元素和每封邮件。上方的提示和下方的错误均为示例。
brand-emails = 邮件
brand-colors = 浅色和深色模式下的颜色
