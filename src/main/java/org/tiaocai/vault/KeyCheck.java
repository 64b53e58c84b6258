package org.tiaocai.vault;

import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.tiaocai.vault.KeyRows.Row;

/** 启动核对: the keys at hand must be those that the database was sealed with; the first start of all writes which they are. */
@Component
class KeyCheck {

    static final String ROTATE = "--tiaocai.keys.rotate";

    private final KeySource source;
    private final KeyRows rows;
    private final boolean rotates;

    KeyCheck(KeySource source, KeyRows rows, @Value("${tiaocai.keys.rotate:false}") String rotate) {
        this.source = source;
        this.rows = rows;
        this.rotates = !"false".equals(rotate);
    }

    /** @throws KeysDoNotFit with what to do */
    KeyRing checked() {
        var known = rows.all();
        if (known.isEmpty()) {
            return first();
        }
        if (source.isEmpty()) {
            throw new KeysDoNotFit(
                    "找不到证件号码密钥，数据库中已有用它加密的内容", "请从单独封存处恢复密钥文件，或者设置环境变量 TIAOCAI_IDENTITY_KEY 后再启动；不要另做新密钥");
        }
        return opened(source.read(), known);
    }

    private KeyRing first() {
        var keys = source.isEmpty() ? source.withNewKey() : source.read();
        var key = keys.current();
        var layer = KeyRing.layer(key.forHashes());
        try {
            rows.add(
                    key,
                    1,
                    SealedText.seal(key, KeyRing.CHECK, key.id()),
                    KeyRing.sealedLayer(key, layer, key.id()),
                    true);
        } catch (DuplicateKeyException startedAtTheSameTime) {
            return opened(keys, rows.all());
        }
        return new KeyRing(keys, key, List.of(layer));
    }

    private KeyRing opened(Keys keys, List<Row> known) {
        var newest = known.get(known.size() - 1);
        var active = keys.find(newest.id())
                .filter(key -> SealedText.open(keys, newest.checkValue(), key.id())
                        .filter(KeyRing.CHECK::equals)
                        .isPresent())
                .orElseThrow(KeyCheck::wrong);
        if (!keys.current().equals(active) && !rotates) {
            throw new KeysDoNotFit("密钥列表最前面的是新密钥，已有内容仍由原密钥加密", "请停止服务，以参数 " + ROTATE + " 启动一次完成更换；不更换的，把正在使用的密钥放回最前面");
        }
        if (newest.finishedAt() == null
                && known.size() > 1
                && keys.find(known.get(known.size() - 2).id()).isEmpty()) {
            throw new KeysDoNotFit("密钥更换尚未完成，原密钥不在密钥列表中", "请把原密钥写在新密钥之后，以参数 " + ROTATE + " 启动一次完成更换");
        }
        return new KeyRing(
                keys,
                active,
                known.stream()
                        .map(row -> KeyRing.layer(Base64.getDecoder()
                                .decode(SealedText.open(keys, row.hashLayer(), row.id())
                                        .orElseThrow(KeyCheck::wrong))))
                        .toList());
    }

    private static KeysDoNotFit wrong() {
        return new KeysDoNotFit("证件号码密钥与数据库不符", "请恢复加密这个数据库时所用的密钥（密钥文件或者环境变量 TIAOCAI_IDENTITY_KEY）后再启动");
    }
}
