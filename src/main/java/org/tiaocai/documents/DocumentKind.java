package org.tiaocai.documents;

import java.util.List;
import java.util.Set;

/**
 * 文书种类: one line of {@code documents/catalogue.csv}, the only place that says so.
 *
 * @param module whose paper it is; its template is {@code documents/<module>/<word>.html}
 * @param title what it is called, itself a line of Mustache where the title says more than the kind
 * @param numbered whether each gets a number within its case
 * @param required the fields that are never empty, and that every wording prints
 * @param serviceClass S1 to S5 as they are served, S0 for what stays inside, — for what is made with the parties present
 * @param signs who signs, with 、 between them, — where nobody does
 * @param seal whose seal it bears, — where none
 * @param toCourt whether a court may have it
 * @param basis the article, by the short names of {@code limits/laws.csv}
 */
public record DocumentKind(
        String code,
        String module,
        String word,
        String title,
        Volume volume,
        boolean numbered,
        List<String> required,
        String serviceClass,
        Addressees addressees,
        Sending sending,
        String signs,
        String seal,
        boolean toCourt,
        String basis) {

    static final String NONE = "—";

    /** Fields of the papers that parties hand in themselves. */
    private static final Set<String> OF_WHO_SIGNS = Set.of("persons", "principal", "workers");

    /** 移送执行函: the court opens its enforcement with it. */
    private static final Set<String> OPENS_ENFORCEMENT = Set.of("D509-2");

    private static final String BOTH = "双方当事人";

    /** A title that begins either way is called by the usual one. */
    private static final String EITHER_WAY =
            "^\\{\\{#(\\w+)}}.*?\\{\\{/\\1}}\\{\\{\\^\\1}}([^{]*)\\{\\{/\\1}}(?=(通知书)?$)";

    /** What the kind is called in a list or a refusal: its title without what depends on the case. */
    public String name() {
        return title.replaceAll(EITHER_WAY, "$2")
                .replaceAll("\\{\\{[#^](\\w+)}}.*?\\{\\{/\\1}}|（\\{\\{\\w+}}）|\\{\\{\\w+}}", "");
    }

    /** Under {@code documents/}, without its ending. */
    String template() {
        return module + "/" + word;
    }

    /** 签名的人, by their part in it. */
    public List<String> signers() {
        return signs.equals(NONE) ? List.of() : List.of(signs.split("、"));
    }

    /** 可申请执行的文书, and what corrects one: exactly those are served in the two strictest classes. */
    boolean isEnforceable() {
        return serviceClass.equals("S1") || serviceClass.equals("S2");
    }

    /** Whether it names people so that nobody else can be meant. */
    boolean namesBeyondDoubt() {
        return isEnforceable() || OPENS_ENFORCEMENT.contains(code);
    }

    /** 约束双方的文书: what is enforced, and the 调解协议书 that both sign, which a court confirms or a 调解书 takes over. */
    boolean namesWhomItBinds() {
        return isEnforceable() || (isSealed() && signers().contains(BOTH));
    }

    /** Whether it names somebody with the whole identity number, and so lies under the same key as that. */
    boolean holdsWholeNumbers() {
        return namesBeyondDoubt() || required.stream().anyMatch(OF_WHO_SIGNS::contains);
    }

    /** 当事人提交的文书: it says what they wrote. */
    boolean isHandedIn() {
        return required.stream().anyMatch(OF_WHO_SIGNS::contains);
    }

    /** 通知书、决定书: it goes to the parties, and decides on none of their rights. */
    boolean isNotice() {
        return serviceClass.equals("S3") && addressees != Addressees.ONE;
    }

    /** Whether no party gets it. */
    boolean staysInside() {
        return addressees == Addressees.INSIDE || addressees == Addressees.AUTHORITY;
    }

    /** 对外文书: what goes out bears a code by which anyone may check it; what is signed in the house and stays bears none. */
    boolean isCheckable() {
        return volume == Volume.MAIN && (numbered || serviceClass.matches("S[1-5]"));
    }

    boolean isSealed() {
        return !seal.equals(NONE);
    }
}
