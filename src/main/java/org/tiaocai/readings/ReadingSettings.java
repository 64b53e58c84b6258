package org.tiaocai.readings;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 阅卷记录的保存 (D).
 *
 * @param keep how long a reading is kept
 */
@ConfigurationProperties("tiaocai.readings")
record ReadingSettings(@DefaultValue("3y") Period keep) {}
