package org.tiaocai.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 承继的证明 (法25; 规则6): the day and the proof of a death or an end, and what shows that an heir is of kin. Nobody has or
 * owes anything by a ruling in the place of another while they are missing.
 */
@Component
public record SuccessionProofs(Parties parties) {

    /** What is still to be proved of those who stand in another's place, each in words. */
    public List<String> lacking(RegistrationNumber number) {
        return concerned(number).stream().flatMap(SuccessionProofs::lacking).toList();
    }

    /** Those of whom something is to be proved: the dead or ended, and the heirs. */
    public List<Party> incomplete(RegistrationNumber number) {
        return concerned(number).stream()
                .filter(party -> lacking(party).findAny().isPresent())
                .toList();
    }

    /** @throws Refused naming what is missing before this is done, such as 作出裁决 */
    public void mustBeThere(RegistrationNumber number, String before) {
        var lacking = lacking(number);
        if (!lacking.isEmpty()) {
            throw new Refused(
                    "承继的证明没有齐全，不能" + before + "：尚缺" + String.join("、", lacking) + "。请在案件页“程序事项”中“补充承继的证明”");
        }
    }

    /** The same of a party before it is one. */
    public static List<String> ofTheEnd(Party gone, @Nullable LocalDate on, @Nullable String proof) {
        var end = gone.kind() == PartyKind.PERSON ? "死亡" : "终止";
        return Stream.of(
                        on == null ? gone.name() + end + "的日期" : null,
                        isBlank(proof) ? gone.name() + end + "的证明" : null)
                .filter(Objects::nonNull)
                .toList();
    }

    public static List<String> ofKinship(String heir, @Nullable String kinship, @Nullable String proof) {
        return Stream.of(
                        isBlank(kinship) ? heir + "与死者的关系" : null, isBlank(proof) ? heir + "与死者关系的依据" : null)
                .filter(Objects::nonNull)
                .toList();
    }

    public static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private List<Party> concerned(RegistrationNumber number) {
        var all = parties.of(number);
        var byId = all.stream().collect(Collectors.toMap(Party::id, Function.identity()));
        return all.stream()
                .filter(party -> party.stands() && party.place().succeeds() != null)
                .flatMap(heir -> Stream.concat(before(heir, byId), Stream.of(heir)))
                .distinct()
                .toList();
    }

    private static Stream<Party> before(Party heir, Map<Long, Party> byId) {
        return Stream.ofNullable(heir.place().succeeds()).flatMap(id -> Stream.ofNullable(byId.get(id)));
    }

    private static Stream<String> lacking(Party party) {
        var end = party.place().gone();
        var kin = party.place().kin();
        return Stream.concat(
                party.stands()
                        ? Stream.empty()
                        : ofTheEnd(party, end == null ? null : end.on(), end == null ? null : end.proof()).stream(),
                party.place().basis() == SuccessionBasis.WORKER_DIED
                        ? ofKinship(party.name(), kin == null ? null : kin.kinship(), kin == null ? null : kin.proof()).stream()
                        : Stream.empty());
    }
}
