package org.tiaocai.limits.reckoning;

/** 期间计算的一般规定: what every reckoning cites, whichever rule it serves. */
final class CountingLaw {
    static final String DAY_NOT_COUNTED = "（《民事诉讼法》（2023年修正）第85条第2款、《民法典》第201条）";
    static final String HOUR_NOT_COUNTED = "（《民事诉讼法》（2023年修正）第85条第2款、《最高人民法院关于适用〈民事诉讼法〉的解释》（法释〔2022〕11号）第125条）";
    static final String ROLLED = "（《民事诉讼法》（2023年修正）第85条第3款、《民法典》第203条）";

    private CountingLaw() {}
}
