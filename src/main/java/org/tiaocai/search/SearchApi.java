package org.tiaocai.search;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 查找案件, for other tools; who looks for a telephone or identity number posts it, so that no address holds it. */
@RestController
record SearchApi(Search search, HistoricHits old) {

    /**
     * @param total of the running cases, as are the items
     * @param historic 历史案件, which are counted nowhere
     */
    record Found(
            long total,
            boolean more,
            boolean broad,
            List<String> tried,
            List<Search.Item> items,
            List<HistoricHits.Hit> historic) {}

    @GetMapping("/api/v1/cases")
    Found find(@ModelAttribute Wanted.Typed typed) {
        return found(typed);
    }

    @PostMapping("/api/v1/cases/search")
    Found findPosted(@RequestBody Wanted.Typed typed) {
        return found(typed);
    }

    private Found found(Wanted.Typed typed) {
        var answer = search.find(search.asked(typed.text()), typed.wanted());
        return new Found(
                answer.total(), answer.more(), answer.broad(), answer.tried(), answer.items(), old.hits(typed.text()));
    }
}
