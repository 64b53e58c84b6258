package org.tiaocai.dispute;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 文书首部的当事人基本情况: what the head of a paper that is enforced has to say of a party. The one list of it, for who is on
 * record and for who is to come in.
 */
public final class HeadParticulars {

    private HeadParticulars() {}

    /** What is not on record, in the order of the head. */
    public static List<String> lacking(Party party) {
        var lacking = new Lacking();
        if (party.kind() == PartyKind.PERSON) {
            var person = party.person();
            lacking.ofAPerson(person.sex(), person.bornOn(), person.identity());
            lacking.ask(party.address(), "住所");
        } else {
            lacking.ofAnOrganisation(party.creditCode(), party.address(), party.legalRepresentative());
        }
        return lacking.names;
    }

    /** What a form did not say; a number of an identity paper may tell sex and day of birth. */
    public static List<String> lacking(Registration.Party party) {
        var lacking = new Lacking();
        if (party.kind() == PartyKind.PERSON) {
            var shown = party.shownIdentity();
            lacking.ofAPerson(
                    isSaid(party.sex())
                            ? party.sex()
                            : shown.flatMap(Identity::sex).orElse(null),
                    party.bornOn() == null ? shown.flatMap(Identity::bornOn).orElse(null) : party.bornOn(),
                    party.identityNumber());
            lacking.ask(party.address(), "住所");
        } else {
            lacking.ofAnOrganisation(party.creditCode(), party.address(), party.legalRepresentative());
        }
        return lacking.names;
    }

    private static boolean isSaid(@Nullable Object said) {
        return said != null && said != Sex.UNSPECIFIED && !said.toString().isBlank();
    }

    /** The names of what is not known. */
    private static final class Lacking {

        private final List<String> names = new ArrayList<>();

        void ofAPerson(@Nullable Object sex, @Nullable Object bornOn, @Nullable Object identity) {
            ask(sex, "性别");
            ask(bornOn, "出生日期");
            ask(identity, "身份证件号码");
        }

        void ofAnOrganisation(@Nullable Object creditCode, @Nullable Object address, @Nullable Object representative) {
            ask(creditCode, "统一社会信用代码");
            ask(address, "住所");
            ask(representative, "法定代表人或者主要负责人");
        }

        void ask(@Nullable Object known, String name) {
            if (!isSaid(known)) {
                names.add(name);
            }
        }
    }
}
