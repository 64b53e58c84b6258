package org.tiaocai.shared;

import java.util.List;
import java.util.stream.Collectors;

/** A sheet that was not taken, with what is wrong at each place of it. */
public class FormFaults extends Refused {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * @param path such as {@code parties[0].phone}; empty for the sheet as a whole
     * @param words for who filled it in
     */
    public record Fault(String path, String words) {}

    public FormFaults(List<Fault> faults) {
        super(faults.stream().map(Fault::words).distinct().collect(Collectors.joining("；")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
