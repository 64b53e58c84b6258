package org.tiaocai.linkage.overview;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tiaocai.linkage.LinkageSection;
import org.tiaocai.rights.Rights;

/** 裁审衔接: agreed standards for all who decide, and for liaison and the heads what is behind them. */
@Controller
@RequestMapping("/linkage")
record LinkagePage(List<LinkageSection> sections, Rights rights) {

    /** A module's own section of the page. */
    record Shown(String fragment, Map<String, Object> content) {}

    @GetMapping
    String show(Model page) {
        page.addAttribute(
                "sections",
                sections.stream()
                        .filter(section -> section.isForAll() || rights.may("linkage.oversee"))
                        .map(section -> new Shown(section.fragment(), section.show()))
                        .toList());
        return "linkage";
    }
}
