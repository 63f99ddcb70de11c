;; Writes one line to its standard output, with the interface of WASI, preview 1.
(module
  (import "wasi_snapshot_preview1" "fd_write"
    (func $fd_write (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  ;; Where the text is and how long; then the text.
  (data (i32.const 0) "\08\00\00\00\12\00\00\00")
  (data (i32.const 8) "WebAssembly is up\n")
  (func (export "_start")
    (drop (call $fd_write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 64)))))
