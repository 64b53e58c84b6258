package org.tiaocai.shared;

import java.util.List;
import java.util.stream.Collectors;

/** A sheet that was not taken, with what is wrong at each place of it. */
public class FormFaults extends Refused {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;
    private final boolean isUnreadable;

    /**
     * @param path such as {@code parties[0].phone}; empty for the sheet as a whole
     * @param words for who filled it in
     */
    public record Fault(String path, String words) {}

    public FormFaults(List<Fault> faults) {
        this(faults, false);
    }

    private FormFaults(List<Fault> faults, boolean isUnreadable) {
        super(faults.stream().map(Fault::words).distinct().collect(Collectors.joining("；")));
        this.faults = List.copyOf(faults);
        this.isUnreadable = isUnreadable;
    }

    /** For a value that cannot be read at all; what is behind it has not been looked at. */
    static FormFaults unreadable(Fault fault) {
        return new FormFaults(List.of(fault), true);
    }

    public boolean isUnreadable() {
        return isUnreadable;
    }

    public List<Fault> faults() {
        return faults;
    }
}
