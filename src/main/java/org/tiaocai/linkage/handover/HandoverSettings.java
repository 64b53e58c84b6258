package org.tiaocai.linkage.handover;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * 交换包设置. Keys are read when they are used: a new certificate is laid beside the old one before the change, and the
 * old one is taken away after its last package.
 *
 * @param keys the folder with {@code commission.p12} and, for each court, {@code <court>*.pem}
 * @param password of the key store
 * @param drop the folder in which packages are left and fetched; none when empty
 * @param every how often it is looked into, while {@code scheduled}
 * @param largestPackage of a package as it comes in
 * @param largestContent of all that is packed in it
 */
@ConfigurationProperties("tiaocai.linkage.handover")
record HandoverSettings(
        @DefaultValue("./data/court-keys") Path keys,
        @DefaultValue("") String password,
        @Nullable Path drop,
        @DefaultValue("1m") Duration every,
        @DefaultValue("true") boolean scheduled,
        @DefaultValue("60MB") DataSize largestPackage,
        @DefaultValue("60MB") DataSize largestContent) {

    long largest() {
        return largestPackage.toBytes();
    }

    long largestUnpacked() {
        return largestContent.toBytes();
    }
}
