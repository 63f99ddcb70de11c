// Counts calls of execve on each processor: bpftool map dump name started
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64);
} started SEC(".maps");

SEC("tracepoint/syscalls/sys_enter_execve")
int count_exec(void *context)
{
	__u32 key = 0;
	__u64 *count = bpf_map_lookup_elem(&started, &key);

	if (count)
		*count += 1;
	return 0;
}

char LICENSE[] SEC("license") = "GPL";
