package org.tiaocai.outreach;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tiaocai.people.OpenTasks;

/** What the forms of a visit ask, and the photos that a phone sends while the record is written. */
@RestController
@RequestMapping("/api/v1/tasks/{taskId}/outreach")
class OutreachTaskApi {

    private final OpenTasks tasks;
    private final Outreaches outreaches;
    private final Visits visits;
    private final VisitPhotos photos;
    private final Units units;
    private final BeforeAndAfter comparison;

    OutreachTaskApi(
            OpenTasks tasks,
            Outreaches outreaches,
            Visits visits,
            VisitPhotos photos,
            Units units,
            BeforeAndAfter comparison) {
        this.tasks = tasks;
        this.outreaches = outreaches;
        this.visits = visits;
        this.photos = photos;
        this.units = units;
        this.comparison = comparison;
    }

    /** @param problem what is followed up; null where nothing is open */
    record Beside(
            long outreach,
            String unit,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String subject,
            @Nullable LocalDate visitOn,
            int visits,
            String disputes,
            @Nullable Problem problem,
            List<Long> photos) {}

    record Problem(
            String kind,
            String found,
            String guidance,
            @Nullable LocalDate due) {}

    record Added(long id) {}

    @GetMapping
    Beside beside(@PathVariable String taskId) {
        var one = of(taskId);
        var all = visits.of(one.id());
        return new Beside(
                one.id(),
                units.name(one),
                one.fromOn(),
                one.untilOn(),
                one.subject(),
                one.visitOn(),
                all.size(),
                comparison.of(one).words(),
                all.stream()
                        .filter(Visit::isOpen)
                        .map(visit -> new Problem(
                                visit.problem().label(), visit.found(), visit.guidance(), visit.followUpDue()))
                        .findFirst()
                        .orElse(null),
                photos.waiting(one.id()).stream().map(VisitPhotos.Photo::id).toList());
    }

    @PostMapping("/photos")
    @Transactional
    public Added add(@PathVariable String taskId, @RequestParam MultipartFile file) throws IOException {
        return new Added(photos.add(of(taskId).id(), file.getBytes()));
    }

    @PostMapping("/photos/{photo:\\d+}/removal")
    @Transactional
    public Added remove(@PathVariable String taskId, @PathVariable long photo) {
        photos.remove(of(taskId).id(), photo);
        return new Added(photo);
    }

    private Outreach of(String taskId) {
        return outreaches.get(tasks.id(tasks.get(taskId), OutreachVariables.OUTREACH));
    }
}
