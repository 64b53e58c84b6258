package org.tiaocai.documents;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 登记号或者案号, as a person writes it by hand: with other brackets, without a hyphen or zeros, with spaces. */
@Component
public class NamedCases {

    private static final Pattern WHOLE = Pattern.compile("((?:19|20)\\d{2})-?(\\d{6})");
    private static final Pattern SHORT = Pattern.compile("((?:19|20)\\d{2})-(\\d{1,6})");
    private static final int LONGEST = 60;

    private final List<CaseNoOf> procedures;
    private final Disputes disputes;

    NamedCases(List<CaseNoOf> procedures, Disputes disputes) {
        this.procedures = procedures;
        this.disputes = disputes;
    }

    /** @throws Refused when there is no such case */
    public RegistrationNumber get(String typed) {
        var narrow = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[‐‑‒–—―]", "-")
                .replaceAll("\\s", "");
        var number = List.of(WHOLE, SHORT).stream()
                .map(form -> form.matcher(narrow))
                .filter(form -> form.matches())
                .findFirst();
        if (number.isPresent()) {
            var form = number.get();
            return disputes.get(RegistrationNumber.of(Integer.parseInt(form.group(1)), Long.parseLong(form.group(2))))
                    .number();
        }
        var plain = plain(narrow);
        if (plain.length() < 4 || plain.length() > LONGEST) {
            throw new Refused("请填写登记号（例如 2026-000123）或者完整的案号");
        }
        var pattern = narrow.codePoints()
                .mapToObj(one -> Character.isLetterOrDigit(one) ? Character.toString(one) : "%")
                .collect(Collectors.joining());
        var found = procedures.stream()
                .flatMap(procedure -> procedure.casesNumbered(pattern).stream()
                        .filter(one -> procedure.caseNos(one).stream()
                                .anyMatch(caseNo -> plain(caseNo).equals(plain))))
                .distinct()
                .toList();
        if (found.size() != 1) {
            throw new Refused("没有登记号或者案号为“" + typed.strip() + "”的案件，请核对");
        }
        return found.get(0);
    }

    /** The same; null for an empty field. */
    public @Nullable RegistrationNumber find(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : get(typed);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
