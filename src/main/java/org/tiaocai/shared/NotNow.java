package org.tiaocai.shared;

import java.util.Map;

/** 目前不能办理的事项 of a case that a module knows of besides the acts of the matrix: what it is, and why not. */
public interface NotNow {

    Map<String, String> reasons(RegistrationNumber number);
}
