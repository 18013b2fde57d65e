/** What a chat leaves in a text that was copied out of it. */

/** Names that WeChat and its like put in square brackets for what is no text, then for the faces that are sent most. */
export const chatTokens = `
  图片 视频 语音 文件 链接 位置 表情 动画表情 红包 转账 小程序 聊天记录 名片 音乐 接龙
  强 弱 微笑 呲牙 偷笑 愉快 憨笑 大笑 可爱 害羞 得意 调皮 色 酷 流泪 大哭 难过 委屈 捂脸 苦涩 尴尬 发怒 惊讶 疑问 晕 嘘 再见 敲打 擦汗 奋斗 加油 嘿哈 耶 机智 皱眉 破涕为笑 旺柴 吃瓜 好的 让我看看 叹气 裂开 天啊 社会社会 打脸 哇
  玫瑰 凋谢 爱心 心碎 太阳 月亮 蛋糕 咖啡 啤酒 礼物 庆祝 發 福 烟花 爆竹 握手 胜利 抱拳 勾引 拳头 合十 鼓掌 赞 OK`;
