package org.tiaocai.vault;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 更换密钥: a new key is put first, the hashes get its layer in one transaction that also makes it the one in use, and then
 * everything sealed is sealed anew, a part at a time. Broken off at any point, it goes on where it was.
 */
@Component
class Rotation {

    private static final Logger LOG = LoggerFactory.getLogger(Rotation.class);
    private static final int PART = 200;

    private final KeySource source;
    private final KeyRows rows;
    private final Vault vault;
    private final FileStores files;
    private final List<UnderKey> kept;
    private final TransactionTemplate transaction;

    Rotation(
            KeySource source,
            KeyRows rows,
            Vault vault,
            FileStores files,
            List<UnderKey> kept,
            PlatformTransactionManager transactions) {
        this.source = source;
        this.rows = rows;
        this.vault = vault;
        this.files = files;
        this.kept = kept;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return how many of each kind were sealed anew */
    Map<String, Integer> rotate() {
        var before = vault.ring();
        var known = rows.all();
        if (before.keys().current().equals(before.active())
                && known.get(known.size() - 1).finishedAt() != null) {
            if (source.isEnvironment()) {
                throw new KeysDoNotFit("没有可以换用的新密钥", "请在 TIAOCAI_IDENTITY_KEY 中把新密钥写在最前面，原密钥写在其后，用逗号分开，再执行一次");
            }
            before = new KeyRing(source.withNewKey(), before.active(), before.layers());
        }
        if (!before.keys().current().equals(before.active())) {
            mustBeNew(before.keys().current(), known);
            vault.turnTo(turned(before));
        }
        var counts = new LinkedHashMap<String, Integer>();
        for (var one : kept) {
            counts.put(one.label(), resealed(one));
        }
        counts.put("文件", files.reseal());
        rows.finished(vault.ring().active().id());
        counts.forEach((label, count) -> LOG.info("更换密钥：{} {} 项已用新密钥重新加密", label, count));
        LOG.info("更换密钥完成，正在使用的密钥是 {}；原密钥在旧备份失效以前不要丢弃", vault.ring().active().id());
        return counts;
    }

    private static void mustBeNew(Key next, List<KeyRows.Row> known) {
        if (known.stream().anyMatch(row -> row.id().equals(next.id()))) {
            throw new KeysDoNotFit("密钥列表最前面的密钥以前用过", "请把正在使用的密钥放回最前面，需要更换的另做一个新密钥");
        }
    }

    private KeyRing turned(KeyRing before) {
        var next = before.keys().current();
        var layer = KeyRing.layer(next.forHashes());
        transaction.executeWithoutResult(status -> {
            var known = rows.all();
            for (int place = 0; place < known.size(); place++) {
                var id = known.get(place).id();
                rows.resealed(id, KeyRing.sealedLayer(next, before.layers().get(place), id));
            }
            rows.add(
                    next,
                    known.size() + 1,
                    SealedText.seal(next, KeyRing.CHECK, next.id()),
                    KeyRing.sealedLayer(next, layer, next.id()),
                    false);
            for (var one : kept) {
                LOG.info("更换密钥：{} {} 项摘要已重建", one.label(), one.rehash(hash -> KeyRing.hash(layer, hash)));
            }
        });
        var layers = new ArrayList<>(before.layers());
        layers.add(layer);
        return new KeyRing(before.keys(), next, List.copyOf(layers));
    }

    private int resealed(UnderKey one) {
        var total = 0;
        for (var done = part(one); done > 0; done = part(one)) {
            total += done;
        }
        return total;
    }

    private int part(UnderKey one) {
        var done = transaction.execute(status -> one.reseal(PART));
        return done == null ? 0 : done;
    }
}
