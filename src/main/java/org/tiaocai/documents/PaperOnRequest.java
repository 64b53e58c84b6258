package org.tiaocai.documents;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 应请求制作的文书: a kind that somebody asks for on the case page ({@link Sending#ASKED}).
 *
 * @param code such as D312
 * @param form what is asked for: its components become the fields, named as in {@code messages/fields.properties}, and
 *     their constraints hold there; a text, a day, a whole number, a choice with a label, and a party where a Long is named party
 * @param isOffered whether the case has what the paper is about; its stages stand in {@code rights/stages.yaml}
 * @param facts what the paper says
 * @param recipients on whom a kind is served that the catalogue leaves to who asks (指定的当事人)
 * @param effect what follows in the case once the paper is made
 */
public record PaperOnRequest<F extends Record>(
        String code,
        Class<F> form,
        Predicate<RegistrationNumber> isOffered,
        BiFunction<RegistrationNumber, F, Facts> facts,
        Function<F, List<Long>> recipients,
        BiConsumer<RegistrationNumber, F> effect) {

    /** The form of a paper that says nothing but what the case knows. */
    public record Nothing() {}

    /** The kinds that one bean answers for. */
    public interface Source {
        List<PaperOnRequest<?>> kinds();
    }

    public static <F extends Record> PaperOnRequest<F> of(
            String code,
            Class<F> form,
            Predicate<RegistrationNumber> isOffered,
            BiFunction<RegistrationNumber, F, Facts> facts) {
        return new PaperOnRequest<>(code, form, isOffered, facts, nobody -> List.of(), (number, filled) -> {});
    }

    /** A letter that says what was filled in, and what every paper says. */
    public static <F extends Record & Facts> PaperOnRequest<F> letter(
            String code, Class<F> form, Predicate<RegistrationNumber> isOffered) {
        return of(code, form, isOffered, (number, filled) -> filled);
    }

    public PaperOnRequest<F> servedOn(Function<F, Long> recipient) {
        return new PaperOnRequest<>(code, form, isOffered, facts, filled -> List.of(recipient.apply(filled)), effect);
    }

    public PaperOnRequest<F> then(BiConsumer<RegistrationNumber, F> following) {
        return new PaperOnRequest<>(code, form, isOffered, facts, recipients, following);
    }
}
