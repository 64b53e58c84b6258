package org.tiaocai.scheduling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.CaseNumber;

/**
 * What a session needs.
 *
 * @param resources keys of all who must be free, such as {@code staff:mediator} or {@code person:…}; the room is ours to add
 * @param notBefore first day that will do
 * @param notAfter last day that will do
 * @param earliest first instant that will do, where the day alone is not enough
 */
public record BookingRequest(
        CaseNumber number,
        Purpose purpose,
        Set<String> resources,
        LocalDate notBefore,
        LocalDate notAfter,
        @Nullable LocalDateTime earliest) {}
