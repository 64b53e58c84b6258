package org.tiaocai.people.accounts;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** From where somebody calls, behind a proxy as far as the server is told to believe it. */
public final class Caller {

    private static final int LONGEST = 64;
    private static final int OWN_PART_OF_V6 = 4;

    private Caller() {}

    /** The address of the request that runs now, or {@code -} for what runs by itself. */
    public static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes call
                ? shortened(String.valueOf(call.getRequest().getRemoteAddr()))
                : "-";
    }

    /** For counting: whoever has one address of IPv6 has the whole network of its first half. */
    static String network() {
        var address = address();
        var groups = address.split(":", -1);
        return groups.length > OWN_PART_OF_V6 && !address.contains("::")
                ? String.join(":", java.util.Arrays.copyOf(groups, OWN_PART_OF_V6)) + "::"
                : address;
    }

    private static String shortened(String address) {
        return address.length() > LONGEST ? address.substring(0, LONGEST) : address;
    }
}
