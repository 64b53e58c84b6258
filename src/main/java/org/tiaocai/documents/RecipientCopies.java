package org.tiaocai.documents;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 一人一份: the copy that one of several is served with names that one as its 受送达人; the paper that is kept names all. Of
 * what the tribunal signs the copy has a place for 本件与原本核对无异, which the original has not.
 */
@Component
record RecipientCopies(Parties parties) {

    private static final Pattern ADDRESSEE = Pattern.compile("(<p class=\"addressee\">受送达人：)[^<]*(</p>)");

    private static final String TRUE_COPY = "<p class=\"collated\">本件与原本核对无异（章）</p>";

    /** The same page for one of the parties; a page that is addressed to nobody stays as it is. */
    String of(RegistrationNumber number, String page, long recipient, boolean ofAnOriginal) {
        var copy = ADDRESSEE
                .matcher(page)
                .replaceFirst("$1" + Matcher.quoteReplacement(HtmlUtils.htmlEscape(name(number, recipient))) + "$2");
        var end = ofAnOriginal ? copy.lastIndexOf("</footer>") : -1;
        return end < 0 ? copy : copy.substring(0, end) + TRUE_COPY + copy.substring(end);
    }

    String name(RegistrationNumber number, long recipient) {
        return parties.of(number).stream()
                .filter(party -> party.id() == recipient)
                .findFirst()
                .map(Party::name)
                .orElseThrow(() -> new Refused("案件 " + number + " 没有这名受送达人，请从案卷页重新打开"));
    }
}
