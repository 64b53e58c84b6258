package org.tiaocai.dispute;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.vault.Vault;

/**
 * 同一当事人: by what it is told that two entries mean one and the same. An organisation is known by its credit code or its
 * name, a person by the number of the identity paper alone: two people may have one name.
 */
@Component
public record PartyKeys(Vault vault) {

    /** 成年 (民法典第十七条), in years. */
    private static final int OF_AGE = 18;

    /** Empty where nothing tells who it is. */
    public List<String> of(Registration.Party one) {
        return one.kind() == PartyKind.PERSON
                ? one.shownIdentity().map(Identity::key).map(vault::hash).stream()
                        .toList()
                : organisation(one.creditCode(), one.name());
    }

    public List<String> of(Party one) {
        return one.kind() == PartyKind.PERSON
                ? Stream.ofNullable(one.identity()).toList()
                : organisation(one.creditCode(), one.name());
    }

    /** Whether any key of one is a key of the other. */
    public static boolean meet(Collection<String> some, Collection<String> others) {
        return others.stream().anyMatch(some::contains);
    }

    /** 未成年人, as far as the birth date is known; on the eighteenth birthday a person is of age. */
    public static boolean isMinor(Registration.Party one, LocalDate day) {
        var said = one.bornOn();
        var born = said == null ? one.shownIdentity().flatMap(Identity::bornOn).orElse(null) : said;
        return one.kind() == PartyKind.PERSON
                && born != null
                && born.plusYears(OF_AGE).isAfter(day);
    }

    private static List<String> organisation(@Nullable String creditCode, String name) {
        return Stream.of(
                        creditCode == null || creditCode.isBlank() ? "" : "code:" + creditCode.strip(),
                        "name:" + name.replaceAll("[\\s（）()]", ""))
                .filter(key -> !key.isEmpty())
                .toList();
    }
}
