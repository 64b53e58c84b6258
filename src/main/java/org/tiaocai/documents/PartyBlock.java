package org.tiaocai.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Sex;

/**
 * 当事人基本情况 as printed at the head of a document. What is enforced names the person beyond doubt: sex, day of birth and
 * the whole identity number; other papers show that number masked. A telephone number is on no paper that the other side
 * gets.
 *
 * @param side 申请人, 被申请人 or 第三人
 * @param identityKind which paper the number is of
 * @param signs whether somebody is there who can sign: not once it has left, died or ended
 * @param agents each 代理人 in one line, with firm and powers
 */
public record PartyBlock(
        String side,
        String name,
        @Nullable Sex sex,
        @Nullable LocalDate bornOn,
        @Nullable String identityKind,
        @Nullable String identity,
        @Nullable String creditCode,
        @Nullable String legalRepresentative,
        @Nullable String representativePost,
        @Nullable String status,
        @Nullable String address,
        @Nullable String phone,
        boolean signs,
        List<String> agents) {

    /**
     * @param wholeNumber the identity number for a paper that is enforced; null for any other
     * @param represented whether its agents act for it in what the paper is about: not once it has left
     */
    static PartyBlock of(Party party, DocumentKind kind, @Nullable String wholeNumber, boolean represented) {
        var person = party.person();
        var firm = party.organisation();
        var enforced = kind.namesBeyondDoubt();
        return new PartyBlock(
                party.side().label(),
                party.title(),
                enforced && person.sex() != Sex.UNSPECIFIED ? person.sex() : null,
                enforced ? person.bornOn() : null,
                person.identityKind() == null ? null : person.identityKind().label(),
                wholeNumber == null ? person.maskedIdentityNumber() : wholeNumber,
                firm.creditCode(),
                firm.legalRepresentative(),
                firm.representativePost(),
                firm.status() == null || firm.status().isUsual()
                        ? null
                        : firm.status().label(),
                party.address(),
                kind.staysInside() ? party.phone() : null,
                party.isReachable(),
                represented ? party.agents().stream().map(PartyBlock::line).toList() : List.of());
    }

    /** 代理人 in one line, such as 某某（律师，某律师事务所，特别授权）. */
    public static String line(Party.Agent agent) {
        return agent.name()
                + Stream.of(agent.kind().label(), agent.firm(), agent.powers().label())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("，", "（", "）"));
    }
}
