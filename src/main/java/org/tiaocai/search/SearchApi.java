package org.tiaocai.search;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 查找案件, for other tools; who looks for a telephone or identity number posts it, so that no address holds it. */
@RestController
record SearchApi(Search search) {

    @GetMapping("/api/v1/cases")
    Search.Answer find(@ModelAttribute Wanted.Typed typed) {
        return search.find(search.asked(typed.text()), typed.wanted());
    }

    @PostMapping("/api/v1/cases/search")
    Search.Answer findPosted(@RequestBody Wanted.Typed typed) {
        return search.find(search.asked(typed.text()), typed.wanted());
    }
}
