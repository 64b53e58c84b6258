package org.tiaocai.mediation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** 生效的调解协议 of a case, whichever organisation's seal it carries (法14): the one that took effect last. */
@Component
public record AgreementsInForce(List<AgreementSource> sources) {

    public Optional<Agreement> of(RegistrationNumber number) {
        return latest(number).flatMap(source -> source.inForce(number));
    }

    /** 协议的各项 of that agreement, as papers print them. */
    public AgreedTerms agreed(RegistrationNumber number) {
        return latest(number).map(source -> source.agreed(number)).orElse(AgreedTerms.IN_WORDS);
    }

    /** 主持调解的组织, as papers name it. */
    public Optional<String> organisation(RegistrationNumber number) {
        return latest(number).flatMap(source -> source.organisation(number));
    }

    private Optional<AgreementSource> latest(RegistrationNumber number) {
        return sources.stream()
                .filter(source -> source.inForce(number).isPresent())
                .max(Comparator.comparing(
                        source -> effectiveOn(source.inForce(number).orElseThrow())));
    }

    private static LocalDate effectiveOn(Agreement one) {
        return Objects.requireNonNull(one.effectiveOn());
    }
}
