package org.tiaocai.linkage;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The courts that a form offers. */
@RestController
@RequestMapping("/api/v1/courts")
record CourtApi(Courts courts) {

    record Choice(String id, String name) {}

    @GetMapping
    List<Choice> all() {
        return courts.courts().stream()
                .map(court -> new Choice(court.id(), court.name()))
                .toList();
    }
}
