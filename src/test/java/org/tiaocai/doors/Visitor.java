package org.tiaocai.doors;

import java.util.List;

/** A colleague who opens pages, with the roles of today. */
public record Visitor(String id, List<String> roles) {

    /** As the report names them. */
    String role() {
        return roles.isEmpty() ? "—" : String.join("+", roles);
    }
}
