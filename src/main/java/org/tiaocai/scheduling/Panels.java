package org.tiaocai.scheduling;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.people.Mediators;
import org.tiaocai.people.Mediators.Mediator;
import org.tiaocai.scheduling.SlotSearch.Start;
import org.tiaocai.shared.RegistrationNumber;

/** 组成调解小组: which agencies must sit is given; who of them, and when, is found together. */
@Component
public record Panels(Mediators mediators, Duties duties, SlotSearch search, Loads loads) {

    /** The earliest slots at which each agency has somebody; the resources of the request are everybody else. */
    public List<PanelProposal> propose(BookingRequest request, Set<Agency> agencies, int howMany) {
        var candidates = candidates(request.number(), agencies);
        var staff = candidates.values().stream()
                .flatMap(List::stream)
                .map(Panels::key)
                .collect(Collectors.toSet());
        var load = loads.around(request.notBefore(), staff);
        var everybody = new HashSet<>(request.resources());
        everybody.addAll(staff);
        var look = search.search(request, everybody, Set.of());
        return search.starts(request)
                .flatMap(start -> seated(look, start, candidates, load).stream()
                        .flatMap(members -> look
                                .at(start.day(), start.slot(), start.session(), with(request, members))
                                .free()
                                .map(slot -> new PanelProposal(slot, members))
                                .stream()))
                .limit(howMany)
                .toList();
    }

    /** Of each agency who may sit: none whom the rules or a recusal keep from the case. */
    Map<Agency, List<String>> candidates(RegistrationNumber number, Set<Agency> agencies) {
        var all = mediators.all();
        var found = new EnumMap<Agency, List<String>>(Agency.class);
        agencies.forEach(agency -> found.put(
                agency,
                all.stream()
                        .filter(one -> one.agency().equals(agency.label()))
                        .map(Mediator::id)
                        .filter(id ->
                                duties.reasonAgainst(number, id, Duty.MEDIATOR).isEmpty())
                        .toList()));
        return found;
    }

    private static Optional<Map<Agency, String>> seated(
            Search look, Start start, Map<Agency, List<String>> candidates, Map<String, Integer> load) {
        var members = new EnumMap<Agency, String>(Agency.class);
        candidates.forEach((agency, ids) -> ids.stream()
                .filter(id -> look.isAvailable(key(id), start.day(), start.slot(), start.session()))
                .min(Comparator.<String>comparingInt(id -> load.getOrDefault(key(id), 0))
                        .thenComparing(Comparator.naturalOrder()))
                .ifPresent(id -> members.put(agency, id)));
        return members.size() == candidates.size() ? Optional.of(members) : Optional.empty();
    }

    private static Set<String> with(BookingRequest request, Map<Agency, String> members) {
        var all = new HashSet<>(request.resources());
        members.values().forEach(id -> all.add(key(id)));
        return all;
    }

    static String key(String staff) {
        return "staff:" + staff;
    }
}
