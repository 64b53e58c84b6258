package org.tiaocai.dispute;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.vault.Vault;

/** 证件核对: whether the number on the paper that somebody shows is the one on file, which lies there as a hash only. */
@Component
public record ShownIdentity(Vault vault) {

    public boolean isOf(@Nullable IdentityKind kind, String onFile, String shown) {
        return Identity.of(kind, shown)
                .flatMap(Identity::recognised)
                .map(vault::hash)
                .filter(onFile::equals)
                .isPresent();
    }
}
