package org.tiaocai.vault;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The keys at hand: the first is the one in use, the others are of before and only open what was sealed with them. */
record Keys(List<Key> all) {

    /** @throws KeysDoNotFit when it is no list of keys */
    static Keys parse(String text) {
        var all = Arrays.stream(text.strip().split("[\\s,]+"))
                .filter(one -> !one.isEmpty())
                .map(Keys::key)
                .toList();
        if (all.isEmpty()) {
            throw new KeysDoNotFit("证件号码密钥是空的", "请恢复密钥文件或者环境变量 TIAOCAI_IDENTITY_KEY 的内容后再启动");
        }
        return new Keys(all);
    }

    Key current() {
        return all.get(0);
    }

    Optional<Key> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Key key(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == Key.BYTES) {
                return Key.of(bytes);
            }
        } catch (IllegalArgumentException noBase64) {
            // told below, without repeating what may be a key with a slip
        }
        throw new KeysDoNotFit("证件号码密钥的格式不对", "每个密钥应为 32 字节的 Base64 文本，正在使用的写在最前面，各占一行或者用逗号分开");
    }
}
