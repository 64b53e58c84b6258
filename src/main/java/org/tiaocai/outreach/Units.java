package org.tiaocai.outreach;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.roots.Enterprise;
import org.tiaocai.roots.Enterprises;
import org.tiaocai.roots.Organisation;
import org.tiaocai.roots.RootOrganisations;

/** 联系的单位: what firms and organisations are called, and which firms' cases count for them. */
@Component
record Units(Enterprises enterprises, RootOrganisations organisations) {

    String name(Outreach one) {
        return one.isFirm()
                ? enterprises.find(id(one.enterpriseId())).map(Enterprise::name).orElse("")
                : organisations
                        .find(id(one.organisationId()))
                        .map(Organisation::name)
                        .orElse("");
    }

    /** Of a firm its own; of an organisation those of the firms in its area. */
    List<String> creditCodes(Outreach one) {
        return one.isFirm()
                ? enterprises.find(id(one.enterpriseId())).map(Enterprise::creditCode).stream()
                        .toList()
                : organisations
                        .find(id(one.organisationId()))
                        .map(found -> enterprises.codesIn(found.area()))
                        .orElse(List.of());
    }

    private static long id(@Nullable Long id) {
        return id == null ? 0 : id;
    }
}
