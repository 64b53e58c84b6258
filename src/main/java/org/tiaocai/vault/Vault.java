package org.tiaocai.vault;

import org.springframework.stereotype.Component;

/** 加密库: short texts sealed in the database, and a keyed hash by which one is found again. */
@Component
public class Vault {

    private volatile KeyRing ring;

    Vault(KeyCheck check) {
        this.ring = check.checked();
    }

    /** @param context where the text belongs; it opens nowhere else */
    public String seal(String text, String context) {
        return SealedText.seal(ring.active(), text, context);
    }

    public String open(String sealed, String context) {
        return SealedText.open(ring.keys(), sealed, context)
                .orElseThrow(() -> new IllegalStateException("加密的内容无法解密：密钥不对或数据被改动"));
    }

    /** The same text has the same hash, which tells nothing of it without the key. */
    public String hash(String text) {
        return ring.hash(text);
    }

    /** Begins what is sealed with the key in use. */
    public String mark() {
        return ring.active().id() + ".";
    }

    KeyRing ring() {
        return ring;
    }

    void turnTo(KeyRing next) {
        ring = next;
    }
}
