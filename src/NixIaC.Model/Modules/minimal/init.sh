#!/bin/sh
# The first program of a minimal image. It makes what programs expect to find, gives the machine its
# name and addresses, and hands over to busybox init, which reaps children, keeps supervisors and
# console running and powers off: /etc/inittab.
export PATH=/usr/bin:/bin
/bin/busybox --install -s /bin

# Type, folder, options.
provide() {
  mkdir -p "$2"
  mount -t "$1" -o "$3" "$1" "$2"
}

provide proc /proc nosuid,nodev,noexec
provide sysfs /sys nosuid,nodev,noexec
# Kernels without devtmpfs leave it to mdev, which reads /sys.
provide devtmpfs /dev nosuid,mode=0755 || mdev -s
provide devpts /dev/pts nosuid,noexec,mode=0620,gid=5
provide tmpfs /run nosuid,nodev,mode=0755
mkdir -p /run/nixiac/services /var/log /root /tmp
chmod 1777 /tmp

. /etc/nixiac/logging
if [ "$target" = kmsg ]; then
  # The kernel drops lines of user space that come fast, unless told otherwise.
  echo on >/proc/sys/kernel/printk_devkmsg
  if [ "$console" = yes ]; then dmesg -n 7; else dmesg -n 4; fi
fi

/lib/nixiac/network.sh
exec /bin/busybox init
