package org.tiaocai.arbitration;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a bureau sets for its arbitration.
 *
 * @param caseNo the words of the 案号 by series, with {@code {year}} and {@code {number}}
 */
@ConfigurationProperties("tiaocai.arbitration")
record ArbitrationSettings(Map<String, String> caseNo) {

    ArbitrationSettings {
        for (var series : new String[] {"accepted", "refused", "review"}) {
            var words = caseNo.get(series);
            if (words == null || !words.contains("{year}") || !words.contains("{number}")) {
                throw new IllegalArgumentException(
                        "tiaocai.arbitration.case-no." + series + " 须含 {year} 和 {number}，例如 津宝劳人仲案字〔{year}〕第{number}号");
            }
        }
    }

    String caseNo(String series, int year, long number) {
        return caseNo.getOrDefault(series, "").replace("{year}", "" + year).replace("{number}", "" + number);
    }
}
